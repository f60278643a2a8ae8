package news.vigie.article.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.Phrases;

/**
 * What stands in the article's own element. A text of a few lines weighs less than the banners and footers around it,
 * so where it stands tells more than how much it is.
 */
final class OwnText {
    private static final Phrases CONSENT = Phrases.named("blocked-consent.txt");
    private static final Phrases CONSENT_VOICE = Phrases.named("blocked-consent-voice.txt");

    /** So many of the things, named by one who speaks for the site, are a banner's; news name them too. */
    private static final int SURE = 2;

    private final String title;
    private final Marks marks;
    private final List<Block> left;
    private final Sums worth;

    OwnText(List<Block> all, Marks marks, String title) {
        this.marks = marks;
        this.title = title;
        left = all.stream().filter(block -> !isBeside(block)).toList();
        worth = Sums.of(left, OwnText::told);
    }

    /**
     * The blocks of the article's element that neither call for something nor bear a mark of standing beside it; none
     * where no element is the article's.
     */
    List<Block> blocks() {
        return holder().map(this::below).orElse(List.of());
    }

    private List<Block> below(Box holder) {
        return left.stream().filter(block -> block.holder().isWithin(holder)).toList();
    }

    private boolean isBeside(Block block) {
        return Calls.is(block)
                || isBanner(block)
                || Stream.iterate(block.holder(), Objects::nonNull, Box::parent)
                        .map(marks::of)
                        .anyMatch(mark -> !mark.is(Mark.Kind.NONE) && !mark.is(Mark.Kind.INSIDE));
    }

    private static boolean isBanner(Block block) {
        String bare = Bare.of(block.text());
        return CONSENT.countInBare(bare) >= SURE && CONSENT_VOICE.countInBare(bare) > 0;
    }

    private static double told(Block block) {
        return Signature.is(block, false) || Signature.isWhole(block) ? 0 : Math.max(0, Worth.of(block));
    }

    private Optional<Box> holder() {
        return only("article").or(() -> only("main")).or(this::aroundTitle).or(this::marked);
    }

    /**
     * The page's one element of this tag that has a text; where there are several, none of them is known to be the
     * article's.
     */
    private Optional<Box> only(String tag) {
        List<Box> found =
                worth.boxes().stream().filter(box -> box.tag().equals(tag)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Box> aroundTitle() {
        return left.stream()
                .filter(block -> block.isHeading() && block.text().equalsIgnoreCase(title))
                .flatMap(heading -> Stream.iterate(heading.holder(), Objects::nonNull, Box::parent))
                .filter(box -> worth.below(box) > 0 && !box.tag().equals("body"))
                .findFirst();
    }

    private Optional<Box> marked() {
        return worth.boxes().stream()
                .filter(box -> marks.of(box).is(Mark.Kind.INSIDE))
                .findFirst();
    }
}
