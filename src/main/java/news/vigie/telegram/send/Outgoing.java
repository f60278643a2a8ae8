package news.vigie.telegram.send;

import java.net.URI;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;

/** A post as a call of sendMessage. */
final class Outgoing {
    private Outgoing() {}

    static SendMessage html(Target target, RenderedPost post) {
        SendMessage call = of(target, post, post.html());
        call.setParseMode("HTML");
        return call;
    }

    static SendMessage plain(Target target, RenderedPost post) {
        return of(target, post, PlainText.of(post.html()));
    }

    private static SendMessage of(Target target, RenderedPost post, String text) {
        var call = new SendMessage(target.address().chat(), text);
        call.setMessageThreadId(target.address().thread());
        call.setLinkPreviewOptions(preview(post.preview()));
        Keyboards.of(post.keyboard()).ifPresent(call::setReplyMarkup);
        if (target.replyTo() != null) {
            call.setReplyParameters(ReplyParameters.builder()
                    .messageId(target.replyTo())
                    .allowSendingWithoutReply(true)
                    .build());
        }
        return call;
    }

    private static LinkPreviewOptions preview(@Nullable URI url) {
        return url == null
                ? LinkPreviewOptions.builder().isDisabled(true).build()
                : LinkPreviewOptions.builder().urlField(url.toString()).build();
    }
}
