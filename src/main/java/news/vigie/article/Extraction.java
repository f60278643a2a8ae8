package news.vigie.article;

import java.net.URI;
import news.vigie.article.sequel.PageLinks;

/**
 * What a page gave.
 *
 * @param url the page's own address, after redirects
 * @param links where more of the article may stand
 * @param unselected there is nothing that the admin's {@code select} names; the text was found without it
 */
public record Extraction(Article article, URI url, PageLinks links, boolean unselected) {}
