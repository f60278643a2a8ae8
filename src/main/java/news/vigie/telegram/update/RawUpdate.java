package news.vigie.telegram.update;

import org.telegram.telegrambots.meta.api.objects.Update;

/** An update as it came. Of its content the library needs the number alone, to confirm it. */
final class RawUpdate extends Update {
    private final String json;

    RawUpdate(int number, String json) {
        setUpdateId(number);
        this.json = json;
    }

    String json() {
        return json;
    }
}
