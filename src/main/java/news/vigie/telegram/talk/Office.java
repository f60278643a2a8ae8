package news.vigie.telegram.talk;

import news.vigie.chat.Invitations;
import news.vigie.pipeline.Releases;

/** What admins and owners work with besides. */
public record Office(DigestDesk digests, ServiceDesk service, Invitations invitations, Releases releases) {}
