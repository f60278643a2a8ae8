package news.vigie.ordeal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds what stands in the chats against what the service has written down, and against what was printed. */
final class Judge {
    static final String EXPECTED = "parts expected";
    static final String ONCE = "  standing exactly once";
    static final String TWICE = "  standing twice";
    static final String MISSING = "  missing";
    static final String LISTED = "  listed as unsettled";
    static final String ANSWERS = "parts of what somebody asked for";
    static final String DISORDER = "parts out of order";
    static final String DOUBTS = "in doubt whether they arrived";
    static final String BY_EDIT = "  found by an edit";
    static final String BY_FORWARD = "  found by a forward";
    static final String AGAIN = "  absent, sent again";
    static final String GIVEN_UP = "  not settled";

    private final World world;
    private final StandIn telegram;
    private final Figures figures;

    Judge(World world, StandIn telegram, Figures figures) {
        this.world = world;
        this.telegram = telegram;
        this.figures = figures;
    }

    void judge(List<Books.Part> parts, Set<Doubt> doubts, int printed) {
        for (Room room : Room.ALL) {
            List<Books.Part> here =
                    parts.stream().filter(part -> part.chat() == room.id()).toList();
            List<Message> posts =
                    world.of(room).stream().filter(Message::isPost).toList();
            strays(room, here, posts);
            Map<Boolean, List<Books.Part>> byAsking =
                    here.stream().collect(Collectors.partitioningBy(Books.Part::asked));
            List<Books.Part> unasked = byAsking.get(false);
            unasked.forEach(part -> judge(room, part, posts));
            order(room, unasked, posts);
            lost(room, unasked, printed);
            answers(room, byAsking.get(true), posts);
        }
        settling(parts, doubts);
        others();
    }

    private void judge(Room room, Books.Part part, List<Message> posts) {
        List<Message> standing =
                posts.stream().filter(post -> post.html().equals(part.html())).toList();
        figures.add(EXPECTED, 1);
        figures.add(ONCE, standing.size() == 1 && !part.isListed() ? 1 : 0);
        figures.add(TWICE, standing.size() > 1 ? 1 : 0);
        figures.add(MISSING, standing.isEmpty() && !part.isListed() ? 1 : 0);
        figures.add(LISTED, part.isListed() ? 1 : 0);
        figures.add("    of these standing", part.isListed() && standing.size() == 1 ? 1 : 0);
        if (standing.size() > 1) {
            wrong(room, part, "stands " + standing.size() + " times: " + numbers(standing));
        } else if (standing.isEmpty() && !part.isListed()) {
            wrong(room, part, "stands nowhere");
        } else if (part.state().equals("SENT") && standing.getFirst().id() != part.message()) {
            wrong(room, part, "is written down as %d and stands as %s".formatted(part.message(), numbers(standing)));
        } else if (!part.isSettled()) {
            wrong(room, part, "is not settled");
        }
    }

    /** Who asks twice while nothing happens gets the same words twice. */
    private void answers(Room room, List<Books.Part> asked, List<Message> posts) {
        Map<Long, String> standing = posts.stream().collect(Collectors.toMap(post -> (long) post.id(), Message::html));
        Map<String, List<Books.Part>> byWords = asked.stream().collect(Collectors.groupingBy(Books.Part::html));
        byWords.forEach((html, parts) -> {
            long stands =
                    posts.stream().filter(post -> post.html().equals(html)).count();
            long listed = parts.stream().filter(Books.Part::isListed).count();
            if (stands > parts.size() || stands < parts.size() - listed) {
                wrong(
                        room,
                        parts.getFirst(),
                        "was asked for %d times and stands %d times".formatted(parts.size(), stands));
            }
        });
        for (Books.Part part : asked) {
            boolean isThere = part.html().equals(standing.remove(part.message()));
            figures.add(ANSWERS, 1);
            figures.add("  standing where they are written down", isThere ? 1 : 0);
            if (!part.isSettled() || (part.state().equals("SENT") && !isThere)) {
                wrong(
                        room,
                        part,
                        "was asked for, and is not where it is written down, as %d".formatted(part.message()));
            }
        }
    }

    private void wrong(Room room, Books.Part part, String what) {
        figures.wrong("%s: part %d (%s, news %s) %s"
                .formatted(room.name(), part.id(), part.state(), Press.items(part.html()), what));
    }

    private static List<Integer> numbers(List<Message> messages) {
        return messages.stream().map(Message::id).toList();
    }

    private void strays(Room room, List<Books.Part> here, List<Message> posts) {
        Set<String> known = here.stream().map(Books.Part::html).collect(Collectors.toSet());
        posts.stream()
                .filter(post -> !known.contains(post.html()))
                .forEach(post -> figures.wrong("%s: message %d is of no part".formatted(room.name(), post.id())));
    }

    private void order(Room room, List<Books.Part> here, List<Message> posts) {
        Map<String, Long> ids =
                here.stream().collect(Collectors.toMap(Books.Part::html, Books.Part::id, (first, same) -> first));
        long before = 0;
        for (Message post : posts) {
            long id = ids.getOrDefault(post.html(), before);
            if (id < before) {
                figures.add(DISORDER, 1);
                figures.wrong("%s: part %d stands after part %d, as message %d"
                        .formatted(room.name(), id, before, post.id()));
            }
            before = Math.max(before, id);
        }
        figures.add(DISORDER, 0);
    }

    private void lost(Room room, List<Books.Part> here, int printed) {
        var told = here.stream().map(part -> Press.items(part.html())).toList();
        Set<Integer> all = told.stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        List<Integer> lost = IntStream.rangeClosed(1, printed)
                .filter(item -> !all.contains(item))
                .boxed()
                .toList();
        if (!lost.isEmpty()) {
            figures.wrong("%s: of the news, %s are in no part".formatted(room.name(), lost));
        }
        if (told.stream().mapToInt(Collection::size).sum() > all.size()) {
            figures.wrong("%s: some news is in more than one part".formatted(room.name()));
        }
    }

    /** Whether a part is in doubt was settled when it was found, or was sent again and not in vain. */
    private void settling(List<Books.Part> parts, Set<Doubt> doubts) {
        var listed = new HashSet<List<Object>>();
        parts.stream().filter(Books.Part::isListed).forEach(part -> listed.add(List.of(part.chat(), part.html())));
        figures.add(DOUBTS, doubts.size());
        for (Doubt doubt : doubts) {
            boolean isAgain = attempts(doubt) > doubt.attempts();
            Predicate<World.How> seen =
                    how -> world.sightings().contains(new World.Sighting(doubt.chat(), doubt.html(), how));
            if (isAgain) {
                figures.add(AGAIN, 1);
            } else if (listed.contains(List.<Object>of(doubt.chat(), doubt.html()))) {
                figures.add(GIVEN_UP, 1);
            } else if (seen.test(World.How.EDIT)) {
                figures.add(BY_EDIT, 1);
            } else if (seen.test(World.How.FORWARD)) {
                figures.add(BY_FORWARD, 1);
            } else {
                figures.add("  settled by what nobody saw", 1);
            }
        }
    }

    private long attempts(Doubt doubt) {
        return telegram.attempts().stream()
                .filter(attempt -> attempt.isOf(doubt.chat(), doubt.html()))
                .count();
    }

    private void others() {
        List<Message> all =
                Room.ALL.stream().flatMap(room -> world.of(room).stream()).toList();
        figures.add("messages of others in between", count(all, Message.Author.PERSON));
        figures.add("  changed by the bot", world.trespasses().size());
        figures.add("service messages in between", count(all, Message.Author.SERVICE));
        figures.add(
                "messages of the bot overwritten in looking",
                world.overwritten().size());
        figures.add("pictures of the bot in between", count(all, Message.Author.PICTURE));
        figures.add("copies left with the owner", count(all, Message.Author.COPY));
        world.trespasses().forEach(figures::wrong);
        telegram.crowds().forEach(figures::wrong);
    }

    private static int count(List<Message> messages, Message.Author author) {
        return (int)
                messages.stream().filter(message -> message.author() == author).count();
    }
}
