package news.vigie.brief;

import java.util.List;

/** Who chooses and writes the bullets; whoever it is, the checker reads each one before it is kept. */
public interface Editor {
    List<Bullet> bullets(Reading reading, List<Quote> quotes, BriefSettings settings);
}
