package news.vigie.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Map;
import news.vigie.pipeline.Health;
import news.vigie.web.feeds.FeedChoice;
import news.vigie.web.guard.Entrance;
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
    private final Map<String, String> headers = Pages.policy().headers();
    private final ObjectMapper json = new ObjectMapper();

    Site(Pages pages, Health health, Entrance entrance) {
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
        entrance.refusal(ctx.method().name(), ctx.header("Host")).ifPresent(status -> turnAway(ctx, status));
        boolean refused = ctx.statusCode() >= 400;
        if (!refused && !ctx.path().equals(HEALTH) && !isKnown(ctx)) {
            ctx.header("WWW-Authenticate", Password.CHALLENGE);
            turnAway(ctx, 401);
        }
    }

    private void turnAway(Context ctx, int status) {
        if (status == 405) {
            ctx.header("Allow", "GET, HEAD");
        }
        ctx.status(status);
        notice(ctx, "web.refused." + status);
        ctx.skipRemainingHandlers();
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
