package news.vigie.telegram.command;

import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.feed.SourceLists;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Topics;
import news.vigie.telegram.edit.DigestEditor;
import news.vigie.telegram.intake.FeedLook;
import news.vigie.telegram.intake.OpmlDesk;
import news.vigie.telegram.intake.TopicChoice;
import news.vigie.telegram.office.StaffPages;
import news.vigie.telegram.office.TroublePages;
import news.vigie.telegram.publish.DigestCards;
import news.vigie.telegram.publish.RecallPages;

/** What commands, buttons and typed words of admins share. */
public record Backrooms(
        DigestEditor editor,
        DigestCards cards,
        RecallPages recalls,
        SourceLists sources,
        TopicChoice topics,
        FeedLook look,
        OpmlDesk opml,
        StaffPages staff,
        TroublePages troubles) {
    public static Backrooms of(Desks desks, Rights rights) {
        var topics = new TopicChoice(new Topics(desks.feeds(), desks.digests()));
        return new Backrooms(
                new DigestEditor(desks, rights),
                new DigestCards(desks.digests(), desks.chats(), desks.bot()),
                new RecallPages(desks.office().digests(), desks.digests(), desks.chats()),
                new SourceLists(desks.feeds(), desks.digests(), desks.chats()),
                topics,
                new FeedLook(desks.feeds(), desks.conversations(), topics),
                new OpmlDesk(desks.feeds()),
                new StaffPages(desks.chats(), rights),
                new TroublePages(desks.office().service()));
    }
}
