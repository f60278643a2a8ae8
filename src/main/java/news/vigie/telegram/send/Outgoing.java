package news.vigie.telegram.send;

import java.net.URI;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.StopMessageLiveLocation;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendRichMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;

/** A post as a call of sendMessage, or of sendRichMessage. */
final class Outgoing {
    private Outgoing() {}

    static SendMessage html(Target target, RenderedPost post) {
        SendMessage call = of(target, post, post.html());
        call.setParseMode("HTML");
        return call;
    }

    static SendMessage plain(Target target, RenderedPost post) {
        return of(target, post, PlainText.of(post.html()));
    }

    /** What the server might find in foreign words, mentions and the like, it is not to look for. */
    static SendRichMessage rich(Target target, RenderedPost post, String html) {
        var call = new SendRichMessage(target.address().chat(), content(html));
        call.setMessageThreadId(target.address().thread());
        Keyboards.of(post.keyboard()).ifPresent(call::setReplyMarkup);
        call.setReplyParameters(answering(target));
        return call;
    }

    private static InputRichMessage content(String html) {
        var content = new InputRichMessage();
        content.setHtml(html);
        content.setSkipEntityDetection(true);
        return content;
    }

    static EditMessageText change(Address address, int message, RenderedPost post) {
        var call = EditMessageText.builder()
                .chatId(address.chat())
                .messageId(message)
                .text(post.html())
                .parseMode("HTML")
                .linkPreviewOptions(preview(post))
                .build();
        Keyboards.of(post.keyboard()).ifPresent(call::setReplyMarkup);
        return call;
    }

    static EditMessageText richChange(Address address, int message, RenderedPost post, String html) {
        var call = EditMessageText.builder()
                .chatId(address.chat())
                .messageId(message)
                .richMessage(content(html))
                .build();
        Keyboards.of(post.keyboard()).ifPresent(call::setReplyMarkup);
        return call;
    }

    static EditMessageText plainChange(Address address, int message, RenderedPost post) {
        EditMessageText call = change(address, message, post);
        call.setText(PlainText.of(post.html()));
        call.setParseMode(null);
        return call;
    }

    /** Ends a live location, which no message of ours is: whatever stands there stays as it is. */
    static StopMessageLiveLocation question(Address address, int message) {
        return StopMessageLiveLocation.builder()
                .chatId(address.chat())
                .messageId(message)
                .build();
    }

    static DeleteMessage removal(Address address, int message) {
        return new DeleteMessage(address.chat(), message);
    }

    static SendPhoto picture(Target target, Attachment attachment) {
        var call = new SendPhoto(target.address().chat(), attachment.content());
        call.setMessageThreadId(target.address().thread());
        call.setCaption(attachment.caption());
        call.setParseMode("HTML");
        call.setReplyParameters(answering(target));
        return call;
    }

    static SendDocument document(Target target, Attachment attachment) {
        var call = new SendDocument(target.address().chat(), attachment.content());
        call.setMessageThreadId(target.address().thread());
        call.setCaption(attachment.caption());
        call.setParseMode("HTML");
        call.setReplyParameters(answering(target));
        return call;
    }

    private static SendMessage of(Target target, RenderedPost post, String text) {
        var call = new SendMessage(target.address().chat(), text);
        call.setMessageThreadId(target.address().thread());
        call.setLinkPreviewOptions(preview(post));
        call.setReplyMarkup(Keyboards.of(post.keyboard())
                .<ReplyKeyboard>map(keyboard -> keyboard)
                .orElse(target.asks() ? new ForceReplyKeyboard(true, true, null) : null));
        call.setReplyParameters(answering(target));
        return call;
    }

    private static @Nullable ReplyParameters answering(Target target) {
        return target.replyTo() == null
                ? null
                : ReplyParameters.builder()
                        .messageId(target.replyTo())
                        .allowSendingWithoutReply(true)
                        .build();
    }

    /** A picture is shown large above the text; what Telegram cannot get is not shown, and the text arrives all the same. */
    private static LinkPreviewOptions preview(RenderedPost post) {
        URI url = post.photo() != null ? post.photo() : post.preview();
        if (url == null) {
            return LinkPreviewOptions.builder().isDisabled(true).build();
        }
        var options = LinkPreviewOptions.builder().urlField(url.toString());
        return post.photo() == null
                ? options.preferSmallMedia(true).build()
                : options.preferLargeMedia(true).showAboveText(true).build();
    }
}
