package news.vigie.pipeline;

import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;

/** A post on its way into the outbox; parts are counted from 1. */
public record PostDraft(Address address, int part, int parts, RenderedPost content) {}
