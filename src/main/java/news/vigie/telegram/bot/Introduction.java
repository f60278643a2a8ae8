package news.vigie.telegram.bot;

import java.util.List;
import java.util.Optional;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.telegram.text.Texts;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.description.BotDescription;
import org.telegram.telegrambots.meta.api.objects.description.BotShortDescription;

/**
 * What people read of the bot before they press START, and on its profile, in each language. Set only where it differs:
 * that is rate limited.
 */
public final class Introduction {
    private final UnhurriedCalls calls;

    public Introduction(UnhurriedCalls calls) {
        this.calls = calls;
    }

    /** English is for everyone else, too, and so has no code. */
    public void publish() {
        for (Language language : calls.areOver() ? List.<Language>of() : SpokenLanguages.ALL) {
            Texts texts = Texts.of(language);
            String code = language.equals(Language.ENGLISH) ? null : language.code();
            describe(texts.plain("bot.description"), code);
            describeShortly(texts.plain("bot.short"), code);
        }
    }

    private void describe(String words, @Nullable String code) {
        var question = new GetMyDescription();
        question.setLanguageCode(code);
        Optional<String> now = calls.call(question).given().map(BotDescription::getDescription);
        if (!now.equals(Optional.of(words))) {
            var call = new SetMyDescription();
            call.setDescription(words);
            call.setLanguageCode(code);
            calls.call(call);
        }
    }

    private void describeShortly(String words, @Nullable String code) {
        var question = new GetMyShortDescription();
        question.setLanguageCode(code);
        Optional<String> now = calls.call(question).given().map(BotShortDescription::getShortDescription);
        if (!now.equals(Optional.of(words))) {
            var call = new SetMyShortDescription();
            call.setShortDescription(words);
            call.setLanguageCode(code);
            calls.call(call);
        }
    }
}
