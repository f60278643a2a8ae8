package news.vigie.story;

import news.vigie.brief.Bullet;

/** A bullet and the article that it is taken from. */
public record SourcedBullet(Bullet bullet, long report, String source) {}
