package news.vigie.feed.format;

import java.util.List;
import java.util.Optional;
import news.vigie.feed.markup.Markup;
import news.vigie.feed.xml.XmlElement;

/** RSS 0.9x and 2.0, and their ancestor CDF: a channel with items, wherever they stand. */
public final class RssFormat implements Format {
    @Override
    public Optional<FoundFeed> find(Source source) {
        return source.root("rss", "channel", "item").map(root -> read(root, source));
    }

    static FoundFeed read(XmlElement root, Source source) {
        List<XmlElement> channels = source.inside("channel");
        XmlElement channel = channels.isEmpty() ? root : channels.getFirst();
        List<XmlElement> items = source.whole("item");
        return new FoundFeed(
                channel.child("title", "dc:title", "atom:title")
                        .map(AtomText::of)
                        .orElse(Markup.NONE),
                RssItem.link(channel),
                Optional.ofNullable(channel.text("language", "dc:language"))
                        .orElseGet(() -> root.attribute("xml:lang")),
                (items.isEmpty() ? source.whole("atom:entry") : items)
                        .stream().map(RssItem::read).toList(),
                FoundWishes.of(channel));
    }
}
