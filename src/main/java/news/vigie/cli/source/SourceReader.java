package news.vigie.cli.source;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import news.vigie.article.Article;
import news.vigie.article.ArticleExtractor;
import news.vigie.brief.BriefWriter;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.opml.Opml;
import news.vigie.feed.opml.OpmlReading;
import news.vigie.feed.watch.EntryKeys;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import news.vigie.pipeline.address.FindFeeds;
import news.vigie.pipeline.page.ArticleMaker;
import news.vigie.pipeline.page.FeedDocument;
import news.vigie.pipeline.page.FeedDocuments;
import news.vigie.pipeline.page.Making;
import news.vigie.story.Report;

/**
 * Reads sources of any kind, all at once: an address of a feed or of a page, or a file (.html, .txt, .xml, .json,
 * .opml).
 */
public final class SourceReader {
    private static final int ENTRIES_OF_A_FEED = 40;
    private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private final Fetcher fetcher;
    private final BriefWriter writer;
    private final Instant now;
    private final FeedDocuments documents;
    private final ArticleMaker maker;

    public SourceReader(Fetcher fetcher, BriefWriter writer, Instant now) {
        this.fetcher = fetcher;
        this.writer = writer;
        this.now = now;
        this.documents = new FeedDocuments(fetcher);
        this.maker = new ArticleMaker(fetcher, new ArticleExtractor(), true);
    }

    /** Reads them all; a source that gives nothing harms no other. What they give is in the order of the sources. */
    public Gathering read(List<String> sources) {
        return inParallel(sources, this::source).numbered();
    }

    private static <T> Gathering inParallel(List<T> things, Function<T, Gathering> work) {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Gathering>> parts = things.stream()
                    .map(thing -> CompletableFuture.supplyAsync(() -> work.apply(thing), workers))
                    .toList();
            return Gathering.of(parts.stream().map(CompletableFuture::join).toList());
        }
    }

    private Gathering source(String source) {
        return tried(source, () -> {
            Optional<URI> address = address(source);
            return address.isPresent()
                    ? fetch(source, FeedDefinition.at(address.get()))
                    : file(source, Path.of(source));
        });
    }

    /** One that breaks off harms no other. */
    private static Gathering tried(String source, Reading reading) {
        try {
            return reading.read();
        } catch (NoSuchFileException e) {
            return failed(source, Notice.of("cli.digest.no-file"));
        } catch (IOException | RuntimeException e) {
            return failed(source, Notice.quoted(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    /** The reading of one source or entry. */
    private interface Reading {
        Gathering read() throws IOException;
    }

    /** Empty: it names a file. Throws {@link IllegalArgumentException} for an address that is none. */
    public static Optional<URI> address(String source) {
        return ADDRESS.matcher(source).lookingAt() ? Optional.of(URI.create(source)) : Optional.empty();
    }

    private Gathering fetch(String source, FeedDefinition feed) {
        return switch (fetcher.fetch(Request.feed(feed.url()))) {
            case Fetched.Fresh fresh -> document(source, feed, fresh.page());
            case Fetched.Unchanged unchanged -> failed(source, refusal(304));
            case Fetched.Refused refused -> failed(source, refusal(refused.status()));
            case Fetched.Forbidden forbidden -> failed(source, forbidden.reason());
            case Fetched.Unreachable unreachable -> failed(source, unreachable.reason());
        };
    }

    private Gathering file(String source, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".opml")) {
            return switch (Opml.read(bytes)) {
                case OpmlReading.Read found ->
                    inParallel(found.feeds(), feed -> {
                        String listed = feed.url().toString();
                        return tried(listed, () -> fetch(listed, feed));
                    });
                case OpmlReading.Unreadable unreadable -> failed(source, unreadable.reason());
            };
        }
        if (name.endsWith(".txt") || name.endsWith(".md")) {
            return made(
                    TextFile.article(file, new String(bytes, StandardCharsets.UTF_8)),
                    file.getFileName().toString());
        }
        var page = new Page(file.toAbsolutePath().toUri(), null, bytes, Validators.NONE);
        return document(source, FeedDefinition.at(page.url()), page);
    }

    private Gathering document(String source, FeedDefinition definition, Page page) {
        return switch (documents.read(definition, page)) {
            case FeedDocument.Feed found -> feed(source, found.feed(), page.url());
            case FeedDocument.Other other -> page(source, page, other.reason());
        };
    }

    /** A front page, or one without an article, stands for the news of its site. */
    private static boolean standsForASite(URI url, Article article) {
        boolean front = List.of("", "/").contains(url.getRawPath()) && url.getRawQuery() == null;
        return !"file".equals(url.getScheme()) && (front || article.text().isBlank());
    }

    /** Reads the best feed that can be found from the page; empty if there is none. */
    private Optional<Gathering> news(String source, Page page) {
        return new FindFeeds(fetcher)
                .from(page).stream().findFirst().map(found -> feed(source, found.feed(), found.url()));
    }

    private Gathering feed(String source, ParsedFeed feed, URI url) {
        var definition = FeedDefinition.at(url).named(feed.title());
        List<Entry> newest = feed.entries().stream().limit(ENTRIES_OF_A_FEED).toList();
        var keys = new EntryKeys(feed.entries());
        return inParallel(
                newest,
                entry -> tried(
                        source + " " + entry.link(), () -> entry(source, definition, entry, keys.ownsLink(entry))));
    }

    private Gathering entry(String source, FeedDefinition feed, Entry entry, boolean ownLink) {
        return switch (maker.make(feed, entry, Integer.MAX_VALUE - 1, ownLink)) {
            case Making.Made made -> made(made.article(), feed.name() == null ? host(feed.url()) : feed.name());
            case Making.Later later -> failed(source + " " + entry.link(), later.reason());
            case Making.Never never -> failed(source + " " + entry.link(), never.reason());
        };
    }

    private Gathering page(String source, Page page, Notice notAFeed) {
        Article article = maker.article(page);
        if (standsForASite(page.url(), article)) {
            Optional<Gathering> news = news(source, page);
            if (news.isPresent()) {
                return news.get();
            }
        }
        return article.text().isBlank()
                ? failed(source, Textless.reason(article, notAFeed))
                : made(article, article.site() == null ? host(page.url()) : article.site());
    }

    private Gathering made(Article article, String source) {
        Instant published = article.published();
        Instant time = published == null || published.isAfter(now) ? now : published;
        return Gathering.of(new Report(0, source, List.of(), List.of(), 1.0, article, writer.write(article), time));
    }

    private static Notice refusal(int status) {
        return Notice.of("http.status", Integer.toString(status));
    }

    private static Gathering failed(String source, Notice reason) {
        return Gathering.of(new Gathering.Failure(source, reason));
    }

    /** The host, or of a file its own name. */
    private static String host(URI url) {
        if ("file".equals(url.getScheme())) {
            return String.valueOf(Path.of(url).getFileName());
        }
        return url.getHost() == null ? url.toString() : url.getHost();
    }
}
