package news.vigie.telegram.desk;

import news.vigie.chat.Invitations;

/** What admins and owners work with besides. */
public record Office(DigestDesk digests, ServiceDesk service, Invitations invitations) {}
