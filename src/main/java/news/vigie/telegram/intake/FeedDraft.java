package news.vigie.telegram.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.vigie.feed.FeedDefinition;
import org.jspecify.annotations.Nullable;

/** A feed that somebody looks at and may add: the state of that conversation. */
record FeedDraft(URI url, @Nullable String name, List<String> topics) {
    static final String KIND = "addfeed";
    static final int MOST_TOPICS = 10;

    FeedDraft {
        topics = List.copyOf(topics);
    }

    /** With the topic, or without it where it had it; as many as there may be. */
    FeedDraft toggled(String topic) {
        var changed = new ArrayList<>(topics);
        if (!changed.removeIf(topic::equalsIgnoreCase) && changed.size() < MOST_TOPICS) {
            changed.add(topic);
        }
        return new FeedDraft(url, name, changed);
    }

    FeedDraft with(List<String> more) {
        FeedDraft all = this;
        for (String topic : more) {
            all = all.topics.stream().anyMatch(topic::equalsIgnoreCase) ? all : all.toggled(topic);
        }
        return all;
    }

    String shownName() {
        return name == null ? FeedDefinition.at(url).shown() : name;
    }

    FeedDefinition definition() {
        return FeedDefinition.at(url).named(name).about(topics);
    }
}
