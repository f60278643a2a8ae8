package news.vigie.telegram.bot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.intake.OpmlDesk;
import news.vigie.telegram.talk.Reply;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.File;

/** Documents that admins send in private: lists of feeds. Those of others are not even fetched. */
final class Papers {
    /** Some 5000 feeds, and as much again. */
    private static final long MOST = 2L << 20;

    private final BotClient client;
    private final Rights rights;
    private final OpmlDesk opml;

    Papers(BotClient client, Rights rights, OpmlDesk opml) {
        this.client = client;
        this.rights = rights;
        this.opml = opml;
    }

    Reply read(Document document, Call call) {
        if (!rights.isAdmin(call.caller().person())) {
            return Reply.of(call.texts().html(isList(document) ? "opml.in.admins" : "unknown.text"));
        }
        if (!isList(document)) {
            return Reply.of(call.texts().html("opml.in.other"));
        }
        if (document.getFileSize() != null && document.getFileSize() > MOST) {
            return Reply.of(call.texts().html("opml.in.big"));
        }
        return read(client.call(new GetFile(document.getFileId())), call);
    }

    private static boolean isList(Document document) {
        String name =
                document.getFileName() == null ? "" : document.getFileName().toLowerCase(Locale.ROOT);
        String type =
                document.getMimeType() == null ? "" : document.getMimeType().toLowerCase(Locale.ROOT);
        return name.endsWith(".opml") || name.endsWith(".xml") || type.contains("opml") || type.endsWith("xml");
    }

    private Reply read(Answer<File> named, Call call) {
        Optional<String> path = named.given().flatMap(file -> Optional.ofNullable(file.getFilePath()));
        Optional<byte[]> content =
                path.flatMap(where -> client.download(where, MOST).given());
        return content.map(bytes -> new Reply(List.of(opml.read(bytes, call.texts()))))
                .orElseGet(() -> Reply.of(call.texts().html("opml.in.lost")));
    }
}
