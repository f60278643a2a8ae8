package news.vigie.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads how many of something are wanted: one at least. */
public final class Count implements ITypeConverter<Integer> {
    private static final int MOST = 1000;

    @Override
    public Integer convert(String value) {
        if (value.matches("\\d{1,4}")) {
            int count = Integer.parseInt(value);
            if (count >= 1 && count <= MOST) {
                return count;
            }
        }
        throw new WrongCallException("cli.call.not-a-count", value, MOST);
    }
}
