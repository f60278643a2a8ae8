package news.vigie;

/** The program's door. */
public final class Vigie {
    private Vigie() {}

    public static void main(String[] arguments) {
        System.out.println("vigie");
    }
}
