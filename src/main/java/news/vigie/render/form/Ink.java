package news.vigie.render.form;

/**
 * How a line is set on a terminal: plainly, or with the few attributes that are readable on dark and on light ground
 * alike (ECMA-48: 1 bold, 2 faint, 3 italic), and one colour (36 cyan) for signs that nobody has to read.
 */
public enum Ink {
    PLAIN {
        @Override
        String set(String code, String line) {
            return line;
        }
    },
    ANSI {
        @Override
        String set(String code, String line) {
            return line.isEmpty() ? line : "\u001b[" + code + "m" + line + "\u001b[0m";
        }
    };

    abstract String set(String code, String line);

    String bold(String line) {
        return set("1", line);
    }

    String faint(String line) {
        return set("2", line);
    }

    String italic(String line) {
        return set("3", line);
    }

    String accent(String line) {
        return set("36", line);
    }
}
