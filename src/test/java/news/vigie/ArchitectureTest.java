package news.vigie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house's plan: read top down, data flows down; each package may use those named in its row and no others. */
class ArchitectureTest {
    private static final String ROOT = "news.vigie";

    /** What there is to tell may be told from anywhere. */
    private static final String EVERYWHERE = "notice";

    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        allow(EVERYWHERE);
        allow("http");
        allow("language");
        allow("feed", "http", "language");
        allow("article", "feed", "http", "language");
        allow("brief", "article", "language");
        allow("story", "brief", "article", "language");
        allow("digest", "story", "brief", "article", "language", "feed");
        allow("render", "digest", "story", "brief", "article", "language");
        allow("chat", "digest", "language");
        allow("pipeline", "chat", "render", "digest", "story", "brief", "article", "feed", "language", "http");
        allow("store", "pipeline", "chat", "render", "digest", "story", "brief", "article", "feed", "language", "http");
        // article: what a model is asked about, and what its answers must stand in, is the article of a Reading.
        allow("llm", "brief", "article", "language", "http");
        allow("telegram", "pipeline", "chat", "render", "digest", "story", "brief", "article", "feed", "language");
        allow("schedule", "pipeline", "digest");
        allow("web", "pipeline", "chat", "render", "digest", "story", "brief", "article", "feed", "language");
        allow("settings", "http", "feed", "brief", "digest", "language", "pipeline", "store", "llm", "telegram", "web");
        allow("demo");
        allow(
                "cli",
                "settings",
                "demo",
                "pipeline",
                "render",
                "digest",
                "story",
                "brief",
                "article",
                "feed",
                "http",
                "language");
    }

    /** They take records and give records; what they may know of the outside world is nothing. */
    private static final List<String> PURE =
            List.of("notice", "language", "feed", "article", "brief", "story", "digest", "render");

    private static final JavaClasses VIGIE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static void allow(String name, String... others) {
        MAY_USE.put(name, List.of(others));
    }

    @Test
    void everyPackageUsesOnlyThoseOfItsRow() {
        MAY_USE.forEach((name, others) -> classes()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(allowedFor(name, others))
                .allowEmptyShould(true)
                .check(VIGIE));
    }

    @Test
    void everyPackageStandsInTheTable() {
        var unknown = new TreeSet<String>();
        for (JavaClass type : VIGIE) {
            String inside = type.getPackageName().substring(ROOT.length());
            if (!inside.isEmpty() && !MAY_USE.containsKey(inside.substring(1).split("\\.", -1)[0])) {
                unknown.add(type.getPackageName());
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyPackageSaysItsLineOfTheStory() {
        var silent = new TreeSet<String>();
        for (JavaClass type : VIGIE) {
            String name = type.getPackageName();
            boolean generated = name.startsWith(ROOT + ".web.page");
            if (!generated && !VIGIE.contain(name + ".package-info")) {
                silent.add(name);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(VIGIE);
    }

    @Test
    void norDoThoseWithinOne() {
        MAY_USE.keySet()
                .forEach(name -> slices().matching(ROOT + "." + name + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .check(VIGIE));
    }

    @Test
    void theMiddleIsPure() {
        String[] pure = PURE.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "java.net.http..", "okhttp3..", "org.slf4j..", "org.jdbi..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(VIGIE);
    }

    private static DescribedPredicate<JavaClass> allowedFor(String name, List<String> others) {
        var packages = new ArrayList<String>();
        packages.add(ROOT + "." + name + "..");
        packages.add(ROOT + "." + EVERYWHERE + "..");
        others.forEach(other -> packages.add(ROOT + "." + other + ".."));
        return DescribedPredicate.describe(
                "stand in " + packages + " or outside " + ROOT,
                type -> !type.getPackageName().startsWith(ROOT)
                        || Arrays.stream(packages.toArray(String[]::new))
                                .map(p -> p.substring(0, p.length() - 2))
                                .anyMatch(p -> type.getPackageName().equals(p)
                                        || type.getPackageName().startsWith(p + ".")));
    }
}
