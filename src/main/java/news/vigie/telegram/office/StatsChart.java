package news.vigie.telegram.office;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.vigie.pipeline.answer.Tallies.Tally;
import news.vigie.telegram.desk.ServiceDesk.Figures;
import news.vigie.telegram.text.Texts;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Articles and stories by the day, as a picture. */
final class StatsChart {
    private static final Logger log = LoggerFactory.getLogger(StatsChart.class);
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final Color ARTICLES = new Color(0x9DB4C8);
    private static final Color STORIES = new Color(0x1F4E79);
    private static final Color FAINT = new Color(0x5A6570);
    private static final Color LINES = new Color(0xE3E7EB);

    /** Days that are named below the axis. */
    private static final int LABELS = 5;

    private static final int LEAST_DAYS = 5;

    private StatsChart() {}

    /** A PNG; empty where there is nothing to draw yet, or where this machine cannot, as one without any fonts. */
    static Optional<byte[]> png(Figures figures, Texts texts) {
        if (figures.days().stream().allMatch(StatsChart::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(BitmapEncoder.getBitmapBytes(
                    chart(sinceTheFirst(figures.days()), figures.zone(), texts), BitmapEncoder.BitmapFormat.PNG));
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            log.warn("No chart can be drawn here: {}", e.toString());
            return Optional.empty();
        }
    }

    /** A young service is shown as few days as make a picture, not as two weeks of nothing. */
    static List<Tally> sinceTheFirst(List<Tally> days) {
        int empty = (int) days.stream().takeWhile(StatsChart::isEmpty).count();
        return days.subList(Math.min(empty, Math.max(0, days.size() - LEAST_DAYS)), days.size());
    }

    private static boolean isEmpty(Tally day) {
        return day.articles() == 0 && day.stories() == 0;
    }

    private static CategoryChart chart(List<Tally> days, ZoneId zone, Texts texts) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(texts.plain("stats.chart"))
                .build();
        List<String> labels = labels(days, zone, texts.language().locale());
        chart.addSeries(
                texts.plain("stats.chart.articles"),
                labels,
                days.stream().map(Tally::articles).toList());
        chart.addSeries(
                texts.plain("stats.chart.stories"),
                labels,
                days.stream().map(Tally::stories).toList());
        dress(chart.getStyler(), texts.language().locale());
        return chart;
    }

    static List<String> labels(List<Tally> days, ZoneId zone, Locale language) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMM", language).withZone(zone);
        return days.stream().map(day -> form.format(day.from())).toList();
    }

    /** A phone shows the picture at a third of its size: letters are large, and few. */
    private static void dress(CategoryStyler styler, Locale language) {
        Font letters = new Font(Font.SANS_SERIF, Font.PLAIN, 28);
        styler.setOverlapped(true)
                .setAvailableSpaceFill(0.8)
                .setSeriesColors(new Color[] {ARTICLES, STORIES})
                .setChartBackgroundColor(Color.WHITE)
                .setChartPadding(24)
                .setChartTitleFont(letters.deriveFont(34f))
                .setChartTitlePadding(16)
                .setPlotBorderVisible(false)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendFont(letters)
                .setLegendBorderColor(Color.WHITE);
        styler.setXAxisMaxLabelCount(LABELS)
                .setYAxisDecimalPattern("#,##0")
                .setYAxisMin(0.0)
                .setLocale(language)
                .setAxisTickLabelsFont(letters)
                .setAxisTickLabelsColor(FAINT)
                .setAxisTicksMarksVisible(false)
                .setAxisTickPadding(12)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(LINES);
    }
}
