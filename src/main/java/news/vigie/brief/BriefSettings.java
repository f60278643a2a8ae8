package news.vigie.brief;

/** How much a brief holds; {@code maxWords} is of one bullet, {@code quotes} the key ones. */
public record BriefSettings(int bullets, int maxWords, int quotes, int actors) {
    public static final BriefSettings DEFAULT = new BriefSettings(4, 30, 2, 5);
}
