package news.vigie.telegram.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.pipeline.address.Whereabouts;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.text.Texts;

/** What a press of a button about feeds does. That the person may is checked before. */
final class FeedDeeds {
    private final FeedDesk desk;
    private final FeedLists lists;
    private final Offers offers = new Offers();

    FeedDeeds(FeedDesk desk) {
        this.desk = desk;
        this.lists = new FeedLists(desk);
    }

    /** Shows what came of it in place of what was there, once or, where it takes long, twice. */
    void press(FeedPress press, Texts texts, Instant now, Consumer<RenderedPost> screen) {
        switch (press) {
            case FeedPress.Turn turn -> screen.accept(lists.page(turn.to(), texts, now));
            case FeedPress.On on ->
                desk.feed(on.feed())
                        .ifPresentOrElse(
                                feed -> new Turn(feed, on.back(), texts, now, screen).take(on.deed()),
                                () -> gone(on.back(), texts, screen));
            case FeedPress.Take take ->
                desk.feed(take.feed())
                        .ifPresentOrElse(
                                feed -> new Turn(feed, take.back(), texts, now, screen).move(take.offer()),
                                () -> gone(take.back(), texts, screen));
        }
    }

    private static void gone(FeedPage back, Texts texts, Consumer<RenderedPost> screen) {
        screen.accept(new FeedCards(texts, back).saying(texts.html("feed.card.gone")));
    }

    /** One press about one feed. */
    private final class Turn {
        private final Feed feed;
        private final FeedCards cards;
        private final Texts texts;
        private final Instant now;
        private final Consumer<RenderedPost> screen;

        Turn(Feed feed, FeedPage back, Texts texts, Instant now, Consumer<RenderedPost> screen) {
            this.feed = feed;
            this.cards = new FeedCards(texts, back);
            this.texts = texts;
            this.now = now;
            this.screen = screen;
        }

        void take(FeedPress.Deed deed) {
            switch (deed) {
                case SHOW -> show("");
                case RETRY -> {
                    desk.retry(feed.id());
                    show(texts.html("feed.done.retry"));
                }
                case PAUSE -> {
                    desk.pause(feed.id(), true);
                    show(texts.html("pausefeed.done", FeedWords.name(feed)));
                }
                case RESUME -> {
                    desk.pause(feed.id(), false);
                    show(texts.html("resumefeed.done", FeedWords.name(feed)));
                }
                case SEEK -> seek();
                case HOME -> {
                    desk.move(feed.id(), null);
                    show(texts.html("feed.done.home"));
                }
                case REMOVE -> ask();
                case REMOVE_SURELY -> remove();
            }
        }

        private void show(String said) {
            Optional<Feed> fresh = desk.feed(feed.id());
            screen.accept(
                    fresh.isPresent()
                            ? cards.card(fresh.get(), desk.health(feed.id()), said, now)
                            : cards.saying(texts.html("feed.card.gone")));
        }

        private void seek() {
            screen.accept(cards.looking(feed));
            switch (desk.seek(feed)) {
                case Whereabouts.Found found -> screen.accept(cards.offers(feed, found.candidates(), offers, now));
                case Whereabouts.Here here ->
                    show(texts.html(
                            "feed.done.here", here.feed().feed().entries().size()));
                case Whereabouts.Nothing nothing -> show(texts.html("feed.done.nowhere", nothing.reason()));
            }
        }

        void move(String offer) {
            offers.taken(offer)
                    .ifPresentOrElse(
                            to -> {
                                desk.move(feed.id(), to);
                                show(texts.html(
                                        feed.origin() == Origin.FILE ? "feed.done.moved-file" : "feed.done.moved"));
                            },
                            () -> show(texts.html("feed.done.stale")));
        }

        private void ask() {
            if (feed.origin() == Origin.FILE) {
                show(texts.html("removefeed.file", FeedWords.name(feed)));
            } else {
                screen.accept(cards.question(feed));
            }
        }

        private void remove() {
            if (feed.origin() == Origin.FILE) {
                ask();
            } else {
                desk.remove(feed.id());
                screen.accept(cards.saying(texts.html("removefeed.done", FeedWords.name(feed))));
            }
        }
    }
}
