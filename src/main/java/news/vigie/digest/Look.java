package news.vigie.digest;

/**
 * How an edition looks.
 *
 * @param photo whether it begins with a picture
 */
public record Look(Style style, boolean photo, PostFormat format) {
    public static final Look USUAL = new Look(Style.FULL, false, PostFormat.HTML);

    public Look in(Style other) {
        return new Look(other, photo, format);
    }
}
