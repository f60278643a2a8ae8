package news.vigie.article.sequel;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.vigie.article.page.Landmarks;
import news.vigie.article.sequel.PageLink.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of where more of its article may stand. It says it of much else too; whether to believe it is a
 * question for {@link PageAddress}.
 */
public final class PageLinks {
    private final @Nullable URI amp;
    private final List<PageLink> further;

    PageLinks(@Nullable URI amp, List<PageLink> further) {
        this.amp = amp;
        this.further = List.copyOf(further);
    }

    public static PageLinks of(Landmarks page, URI url) {
        return url.getHost() == null ? new PageLinks(null, List.of()) : new LinkReader(page, url).read();
    }

    /** The page's form for phones that AMP makes; on the same site. */
    public Optional<URI> amp() {
        return Optional.ofNullable(amp);
    }

    /** The page of that number of the article that begins there. */
    public Optional<URI> page(int number, PageAddress first) {
        return further.stream()
                .filter(link -> link.sign() == Sign.NUMBER
                        ? first.isPage(link.address(), number)
                        : link.sign() == Sign.NEXT && first.isSurelyPage(link.address(), number))
                .map(PageLink::address)
                .findFirst();
    }

    /** Where all of the article that begins there is on one page. */
    public Optional<URI> whole(PageAddress first) {
        return further.stream()
                .filter(link -> link.sign() == Sign.WHOLE && first.isBeside(link.address()))
                .map(PageLink::address)
                .findFirst();
    }
}
