package news.vigie.telegram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.request.DigestRequest;
import news.vigie.digest.request.Misread;
import news.vigie.pipeline.answer.Ask;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;

/** Says beside an edition what of the request was not understood, so that nothing asked for is passed over in silence. */
public final class RequestRemarks {
    private static final int LONGEST = 80;
    private static final int MOST_DIGESTS = 20;

    private final Texts texts;
    private final Digests digests;

    public RequestRemarks(Texts texts, Digests digests) {
        this.texts = texts;
        this.digests = digests;
    }

    /**
     * The posts of the edition, with the remarks. Where no time was understood, there is no edition to show: the one of
     * the last day would be taken for what was asked.
     */
    public List<RenderedPost> with(Ask.Answer answer, List<RenderedPost> posts) {
        List<String> remarks = remarks(answer);
        if (remarks.isEmpty()) {
            return posts;
        }
        String said = String.join("\n", remarks);
        if (isTimeless(answer.request())) {
            return List.of(RenderedPost.of(said));
        }
        var all = new ArrayList<RenderedPost>();
        if (answer.edition().items().isEmpty()) {
            all.add(RenderedPost.of(posts.getFirst().html() + "\n\n" + said));
        } else {
            all.add(RenderedPost.of(said));
            all.addAll(posts);
        }
        return List.copyOf(all);
    }

    private static boolean isTimeless(DigestRequest request) {
        return request.misread().stream().anyMatch(one -> one.kind() != Misread.Kind.SECOND);
    }

    private List<String> remarks(Ask.Answer answer) {
        DigestRequest request = answer.request();
        var remarks = new ArrayList<String>();
        request.misread().forEach(one -> remarks.add(texts.html(key(one.kind()), shown(one.typed()))));
        boolean inVain = answer.edition().items().isEmpty() && !request.words().isEmpty();
        if (inVain && !isTimeless(request)) {
            remarks.add(texts.html("digest.words", shown(String.join(" ", request.words()))));
            remarks.addAll(suggestions(request));
        }
        return remarks;
    }

    private static String key(Misread.Kind kind) {
        return switch (kind) {
            case EMPTY -> "digest.misread.empty";
            case ENDLESS -> "digest.misread.endless";
            case SECOND -> "digest.misread.second";
        };
    }

    /** The digest that was nearly named, or else all of them, where none was. */
    private List<String> suggestions(DigestRequest request) {
        if (!request.suggestions().isEmpty()) {
            return List.of(texts.html("digest.near", listed(request.suggestions())));
        }
        List<String> names = digests.all().stream()
                .map(DigestDefinition::name)
                .limit(MOST_DIGESTS)
                .toList();
        return request.digest().isPresent() || names.isEmpty()
                ? List.of()
                : List.of(texts.html("digest.there-are", listed(names)));
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "/digest " + name).collect(Collectors.joining(", "));
    }

    private static String shown(String typed) {
        return CleanText.shortened(CleanText.line(typed), LONGEST);
    }
}
