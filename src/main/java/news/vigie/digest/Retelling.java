package news.vigie.digest;

import java.util.LinkedHashMap;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;
import news.vigie.story.merge.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Tells a story again as it was told a while ago, if nothing of it has changed: those who ask are told the same few
 * stories, and to tell one takes longer than to find it. May be shared between threads.
 */
final class Retelling implements EditionMaker.Teller {
    private static final int MOST_REPORTS = 500;

    private final EditionMaker.Teller teller;

    /** The one that was asked for longest ago first. */
    private final LinkedHashMap<Telling, StoryBrief> known = new LinkedHashMap<>(64, 0.75f, true);

    private int reports;

    Retelling(EditionMaker.Teller teller) {
        this.teller = teller;
    }

    @Override
    public StoryBrief tell(Story fresh, List<Report> told, Readings readings) {
        var telling = new Telling(fresh, told, readings.reader());
        StoryBrief before = known(telling);
        if (before != null) {
            return before;
        }
        StoryBrief brief = teller.tell(fresh, told, readings);
        keep(telling, brief);
        return brief;
    }

    private synchronized @Nullable StoryBrief known(Telling telling) {
        return known.get(telling);
    }

    private synchronized void keep(Telling telling, StoryBrief brief) {
        if (known.put(telling, brief) == null) {
            reports += telling.size();
        }
        var oldest = known.keySet().iterator();
        while (reports > MOST_REPORTS) {
            reports -= oldest.next().size();
            oldest.remove();
        }
    }

    /** All that the words of a telling depend on. Two are the same only if every word in them is. */
    private record Telling(Story fresh, List<Report> told, Language reader) {
        int size() {
            return fresh.reports().size() + told.size();
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(fresh.id()) + fresh.last().hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Telling that
                    && fresh.equals(that.fresh)
                    && told.equals(that.told)
                    && reader.equals(that.reader);
        }
    }
}
