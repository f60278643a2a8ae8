package news.vigie.telegram.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.button.ReadPanel;
import news.vigie.telegram.button.SpeakPanel;
import news.vigie.telegram.button.SubscribePanel;
import news.vigie.telegram.feed.FeedPanel;
import news.vigie.telegram.reading.ArchivePanel;
import news.vigie.telegram.reading.GuessPanel;
import news.vigie.telegram.reading.LatestPanel;
import news.vigie.telegram.reading.StoryPanel;
import news.vigie.telegram.reading.Tastes;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Rights;

/** Every kind of button. A new one is one class and one line here. */
final class Panels {
    private final Map<String, Panel> byWord = new HashMap<>();

    Panels(Desks desks, DigestButtons buttons, Rights rights) {
        List.of(
                        new ReadPanel(desks.news(), desks.digests()),
                        new SubscribePanel(desks.chats(), desks.digests(), buttons, rights),
                        new SpeakPanel(desks.chats(), rights),
                        new FeedPanel(desks.feeds(), rights),
                        new StoryPanel(desks.reading()),
                        new ArchivePanel(desks.reading()),
                        new Tastes(desks.reading(), desks.chats(), rights),
                        new LatestPanel(desks.news()),
                        new GuessPanel(desks.news(), desks.reading()))
                .forEach(panel -> panel.words().forEach(word -> byWord.put(word, panel)));
    }

    /** Of a button with this data; empty: none of ours has such data. */
    Optional<Panel> of(String data) {
        int colon = data.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.ofNullable(byWord.get(data.substring(0, colon)));
    }
}
