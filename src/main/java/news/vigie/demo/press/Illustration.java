package news.vigie.demo.press;

import news.vigie.demo.desk.Piece;

/** A drawn stand-in for a press photograph: a horizon in a colour of the piece's own. */
public final class Illustration {
    private static final int CIRCLE = 360;

    private Illustration() {}

    /** The picture of a piece as SVG, the same whenever it is drawn. */
    public static String draw(Piece piece) {
        int hue = Math.floorMod(piece.slug().hashCode(), CIRCLE);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="960" height="540">
                <rect width="960" height="540" fill="hsl(%d 45%% 82%%)"/>
                <circle cx="%d" cy="170" r="70" fill="hsl(%d 70%% 93%%)"/>
                <path d="M0 330 Q240 250 480 320 T960 300 V540 H0Z" fill="hsl(%d 35%% 55%%)"/>
                <path d="M0 410 Q300 350 560 420 T960 390 V540 H0Z" fill="hsl(%d 40%% 35%%)"/>
                </svg>
                """.formatted(hue, 160 + hue * 2 % 640, hue, hue, hue);
    }
}
