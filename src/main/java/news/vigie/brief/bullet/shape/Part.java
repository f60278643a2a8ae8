package news.vigie.brief.bullet.shape;

import news.vigie.language.Span;

/** A clause that may be left out. */
record Part(Rule rule, Span span) {
    boolean isTail() {
        return rule.compareTo(Rule.TAIL) >= 0;
    }
}
