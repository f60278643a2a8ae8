package news.vigie.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Map;
import news.vigie.pipeline.beat.Health;
import news.vigie.web.feeds.FeedChoice;
import news.vigie.web.guard.Entrance;
import news.vigie.web.guard.Hook;
import news.vigie.web.guard.Password;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered where. */
final class Site {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final String HEALTH = "/health";
    private static final String HTML = "text/html;charset=utf-8";
    private static final String JSON = "application/json;charset=utf-8";

    private final Pages pages;
    private final Health health;
    private final Entrance entrance;
    private final @Nullable Hook hook;
    private final @Nullable Integer outside;
    private final Map<String, String> headers = Pages.policy().headers();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * What the world may reach.
     *
     * @param port where the hook alone is served, as a proxy shows that port to everybody; null: it has none of its own
     */
    record Outside(@Nullable Hook hook, @Nullable Integer port) {}

    Site(Pages pages, Health health, Entrance entrance, Outside outside) {
        this.hook = outside.hook();
        this.outside = outside.port();
        this.pages = pages;
        this.health = health;
        this.entrance = entrance;
    }

    void lay(RoutesConfig routes) {
        routes.before(this::admit);
        at(routes, "/", ctx -> html(ctx, pages.channel(accepted(ctx), ctx.queryParam("chat"))));
        at(routes, "/posts", ctx -> html(ctx, pages.posts(accepted(ctx), ctx.queryParam("chat"))));
        at(routes, "/feeds", ctx -> html(ctx, pages.feeds(accepted(ctx), feeds(ctx))));
        at(routes, HEALTH, this::report);
        if (hook != null) {
            Hook known = hook;
            routes.addHttpHandler(HandlerType.POST, known.path(), ctx -> take(ctx, known));
        }
        routes.error(404, ctx -> notice(ctx, "web.unknown-page"));
        routes.exception(Exception.class, this::failed);
    }

    /** Jetty leaves the body of an answer to HEAD away. */
    private static void at(RoutesConfig routes, String path, Handler handler) {
        routes.addHttpHandler(HandlerType.GET, path, handler);
        routes.addHttpHandler(HandlerType.HEAD, path, handler);
    }

    private void admit(Context ctx) {
        headers.forEach(ctx::header);
        boolean isOutside = outside != null && ctx.req().getLocalPort() == outside;
        if (isOfHook(ctx) && (outside == null || isOutside)) {
            return;
        }
        if (isOutside) {
            ctx.status(404).contentType("text/plain;charset=utf-8");
            ctx.skipRemainingHandlers();
            return;
        }
        entrance.refusal(ctx.method().name(), ctx.header("Host")).ifPresent(status -> turnAway(ctx, status));
        boolean refused = ctx.statusCode() >= 400;
        if (!refused && !ctx.path().equals(HEALTH) && !isKnown(ctx)) {
            ctx.header("WWW-Authenticate", Password.CHALLENGE);
            turnAway(ctx, 401);
        }
    }

    private boolean isOfHook(Context ctx) {
        return hook != null
                && ctx.method().equals(HandlerType.POST)
                && ctx.path().equals(hook.path());
    }

    private void turnAway(Context ctx, int status) {
        if (status == 405) {
            ctx.header("Allow", "GET, HEAD");
        }
        ctx.status(status);
        notice(ctx, "web.refused." + status);
        ctx.skipRemainingHandlers();
    }

    /** What the store does not take now comes again: Telegram repeats it until it hears that all is well. */
    private void take(Context ctx, Hook known) {
        ctx.contentType("text/plain;charset=utf-8");
        if (!known.opens(ctx.header(Hook.HEADER))) {
            ctx.status(403);
            return;
        }
        String body = ctx.body();
        try {
            known.take(body);
            ctx.status(200);
        } catch (IllegalArgumentException e) {
            ctx.status(400);
        } catch (RuntimeException e) {
            LOG.error("What was posted to the webhook cannot be stored yet", e);
            ctx.status(503).header("Retry-After", "5");
        }
    }

    private boolean isKnown(Context ctx) {
        return entrance.isOpenTo(ctx.header("Authorization"));
    }

    private void report(Context ctx) throws JsonProcessingException {
        HealthReport report = HealthReport.of(health, pages.messages(accepted(ctx)));
        ctx.status(report.isDown() ? 503 : 200);
        Object shown = isKnown(ctx) ? report : Map.of("status", report.status());
        ctx.contentType(JSON).result(json.writerWithDefaultPrettyPrinter().writeValueAsString(shown));
    }

    private void failed(Exception problem, Context ctx) {
        LOG.error("{} {} failed: {}", ctx.method(), ctx.path(), problem.toString());
        LOG.debug("It failed at", problem);
        ctx.status(500);
        notice(ctx, "web.broken");
    }

    private void notice(Context ctx, String key) {
        html(ctx, pages.notice(accepted(ctx), key));
    }

    private static void html(Context ctx, String page) {
        ctx.contentType(HTML).result(page);
    }

    private static FeedChoice feeds(Context ctx) {
        return FeedChoice.of(ctx.queryParam("show"), ctx.queryParam("by"));
    }

    private static @Nullable String accepted(Context ctx) {
        return ctx.header("Accept-Language");
    }
}
