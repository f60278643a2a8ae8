package news.vigie.telegram.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.button.ReadPanel;
import news.vigie.telegram.button.SpeakPanel;
import news.vigie.telegram.button.SubscribePanel;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.Backrooms;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.command.feed.SourceListPanel;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.edit.EditPanel;
import news.vigie.telegram.feed.FeedPanel;
import news.vigie.telegram.intake.FeedDraftPanel;
import news.vigie.telegram.intake.FirstDigests;
import news.vigie.telegram.intake.OpmlPanel;
import news.vigie.telegram.office.AdminsPanel;
import news.vigie.telegram.office.BackupDelivery;
import news.vigie.telegram.office.OfficePanel;
import news.vigie.telegram.post.MorePanel;
import news.vigie.telegram.post.MutePanel;
import news.vigie.telegram.post.SourcesPanel;
import news.vigie.telegram.post.Underneath;
import news.vigie.telegram.post.VotePanel;
import news.vigie.telegram.publish.PublishPanel;
import news.vigie.telegram.publish.RecallPanel;
import news.vigie.telegram.reading.ArchivePanel;
import news.vigie.telegram.reading.GuessPanel;
import news.vigie.telegram.reading.LatestPanel;
import news.vigie.telegram.reading.StoryPanel;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.taste.TasteBook;
import news.vigie.telegram.taste.TastePanel;
import news.vigie.telegram.wish.ForgetPanel;
import news.vigie.telegram.wish.SettingsPanel;

/** Every kind of button. A new one is one class and one line here. */
final class Panels {
    private final Map<String, Panel> byWord = new HashMap<>();

    Panels(Desks desks, Commands commands, DigestButtons buttons, Bot.Tools tools) {
        Backrooms rooms = commands.rooms();
        Rights rights = tools.rights();
        Underneath underneath = tools.underneath();
        List.of(
                        commands.start(),
                        new ReadPanel(desks.news(), desks.digests()),
                        new SubscribePanel(desks, buttons, rights),
                        new SpeakPanel(desks.chats(), rights),
                        new FeedPanel(desks.feeds(), rights),
                        new MorePanel(desks, rights),
                        new SourcesPanel(desks.posts(), underneath),
                        new MutePanel(desks.posts(), desks.chats(), rights, underneath),
                        new VotePanel(desks.posts(), desks.votes(), underneath),
                        new FeedDraftPanel(desks, rooms.look(), rooms.topics(), rights),
                        new OpmlPanel(rooms.opml(), new FirstDigests(desks), rights),
                        new EditPanel(rooms.editor(), rights),
                        new PublishPanel(rooms.cards(), desks.office().digests(), rooms.editor(), rights),
                        new SourceListPanel(rooms.sources()),
                        new RecallPanel(rooms.recalls(), desks.office().digests(), rights),
                        new AdminsPanel(
                                rooms.staff(), desks.chats(), desks.office().invitations(), rights, desks.bot()),
                        new OfficePanel(
                                rooms.troubles(),
                                new BackupDelivery(desks.office().service()),
                                rights),
                        new SettingsPanel(desks, rights, tools.answers()),
                        new ForgetPanel(desks, rights),
                        new StoryPanel(desks.reading()),
                        new ArchivePanel(desks.reading()),
                        new TastePanel(
                                new TasteBook(desks.chats()), desks.reading().questions(), rights),
                        new LatestPanel(desks.news()),
                        new GuessPanel(desks.news(), desks.reading()))
                .forEach(panel -> panel.words().forEach(word -> add(word, panel)));
    }

    private void add(String word, Panel panel) {
        if (byWord.putIfAbsent(word, panel) != null) {
            throw new IllegalStateException("Two panels answer to buttons of \"%s\"".formatted(word));
        }
    }

    Set<String> words() {
        return Set.copyOf(byWord.keySet());
    }

    /** Of a button with this data; empty: none of ours has such data. */
    Optional<Panel> of(String data) {
        int colon = data.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.ofNullable(byWord.get(data.substring(0, colon)));
    }
}
