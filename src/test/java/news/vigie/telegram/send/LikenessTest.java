package news.vigie.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import news.vigie.pipeline.delivery.Sight;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Copies as the Bot API gives them, read by the library. */
class LikenessTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NUMBER = 42;
    private static final String HTML =
            "<b>Harbour</b>\n\n• The ferry &amp; the <a href=\"https://a.example/1\">bus</a> run again";
    private static final String RICH = "<h1>Harbour</h1><p>The ferry &amp; the <b>bus</b> run again</p>";
    private static final RenderedPost POST = RenderedPost.of(HTML);
    private static final RenderedPost RICH_POST = new RenderedPost(HTML, List.of(), null, null, RICH);

    /** A copy with this content, in the chat of an owner. */
    private static Message copy(String content) throws JsonProcessingException {
        String json = "{'message_id':900,'date':1772000000,'chat':{'id':99,'type':'private','first_name':'Ann'},%s}"
                .formatted(content);
        return JSON.readValue(json.replace('\'', '"'), Message.class);
    }

    private static String fromChannel(int number) {
        return "'forward_origin':{'type':'channel','date':1772000000,'message_id':%d,".formatted(number)
                + "'chat':{'id':-1001000000001,'type':'channel','title':'Harbour'}},";
    }

    private static final String FROM_BOT =
            "'forward_origin':{'type':'user','date':1772000000,'sender_user':{'id':7,'is_bot':true,'first_name':'Vigie'}},";

    private static Sight of(String content, RenderedPost post) throws JsonProcessingException {
        return Likeness.of(copy(content), post, NUMBER);
    }

    @Test
    void aTextIsComparedWithoutItsFormAndItsSpaces() throws JsonProcessingException {
        String text = FROM_BOT + "'text':'Harbour\\n\\n• The ferry & the bus run again','entities':["
                + "{'type':'bold','offset':0,'length':7},"
                + "{'type':'text_link','offset':29,'length':3,'url':'https://a.example/1'}]";
        assertThat(of(text, POST)).isInstanceOf(Sight.There.class);

        String cleaned = FROM_BOT + "'text':'Harbour\\n• The ferry  & the bus run again'";
        assertThat(of(cleaned, POST)).isInstanceOf(Sight.There.class);
    }

    @Test
    void controlCharactersThatTelegramTookOutMakeNoDifference() throws JsonProcessingException {
        RenderedPost post = RenderedPost.of("Har\u200Bbour\u202E\r\nopens");

        assertThat(of("'text':'Harbour\\nopens'", post)).isInstanceOf(Sight.There.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour\\n\\n• The ferry & the bus run agai",
                "Harbour\\n\\n• The ferry & the bus run again 2",
                "Harbour (2/3)\\n\\n• The ferry & the bus run again",
                "·",
            })
    void otherWordsAreAnotherMessage(String text) throws JsonProcessingException {
        assertThat(of("'text':'" + text + "'", POST)).isInstanceOf(Sight.Another.class);
    }

    @ParameterizedTest
    @CsvSource({"🔥, 🔥, true", "🔥, 🌊, false", "🔥, ·, false"})
    void whereThereAreNoLettersSignsAreCompared(String post, String text, boolean same) throws JsonProcessingException {
        Sight sight = of("'text':'" + text + "'", RenderedPost.of(post));

        assertThat(sight).isInstanceOf(same ? Sight.There.class : Sight.Another.class);
    }

    @Test
    void inAnotherScriptEveryLetterCounts() throws JsonProcessingException {
        assertThat(of("'text':'Порт открыт'", RenderedPost.of("<i>Порт</i> открыт")))
                .isInstanceOf(Sight.There.class);
        assertThat(of("'text':'Порт закрыт'", RenderedPost.of("<i>Порт</i> открыт")))
                .isInstanceOf(Sight.Another.class);
    }

    @Test
    void whatWasForwardedFromAChannelUnderAnotherNumberIsAnotherMessage() throws JsonProcessingException {
        String text = "'text':'Harbour • The ferry & the bus run again'";

        assertThat(of(fromChannel(NUMBER) + text, POST)).isInstanceOf(Sight.There.class);
        assertThat(of(fromChannel(NUMBER + 1) + text, POST)).isInstanceOf(Sight.Another.class);
    }

    @Test
    void aPictureIsAnotherMessageWhateverStandsBelowIt() throws JsonProcessingException {
        String picture = "'photo':[{'file_id':'p','file_unique_id':'p','width':1,'height':1}],"
                + "'caption':'Harbour • The ferry & the bus run again'";

        assertThat(of(picture, POST)).isInstanceOf(Sight.Another.class);
        assertThat(of(picture, RICH_POST)).isInstanceOf(Sight.Another.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'video':{'file_id':'v','file_unique_id':'v','width':1,'height':1,'duration':1}",
                "'voice':{'file_id':'v','file_unique_id':'v','duration':1}",
                "'sticker':{'file_id':'s','file_unique_id':'s','type':'regular','width':1,'height':1,"
                        + "'is_animated':false,'is_video':false}",
                "'location':{'longitude':1.0,'latitude':1.0}",
                "'dice':{'emoji':'x','value':1}",
            })
    void aMessageWithoutTextIsAnotherAlsoWhereThePostIsRich(String content) throws JsonProcessingException {
        assertThat(of(content, RICH_POST)).isInstanceOf(Sight.Another.class);
    }

    @Test
    void aRichMessageIsComparedByItsWords() throws JsonProcessingException {
        String same = "'rich_message':{'blocks':[{'type':'heading','size':1,'text':'Harbour'},"
                + "{'type':'paragraph','text':['The ferry & the ',{'type':'bold','text':'bus'},' run again']}]}";

        assertThat(of(same, RICH_POST)).isInstanceOf(Sight.There.class);
        assertThat(of(same, POST)).isInstanceOf(Sight.Another.class);
    }

    @Test
    void aRichMessageThatSaysSomethingElseTellsNothingAsNotAllOfItsFormIsKnown() throws JsonProcessingException {
        String other = "'rich_message':{'blocks':[{'type':'paragraph','text':'Bread is cheaper'}]}";

        assertThat(of(other, RICH_POST)).isInstanceOf(Sight.Hidden.class);
    }

    @Test
    void aPostWithARichFormMayHaveBeenSentAsText() throws JsonProcessingException {
        assertThat(of("'text':'Harbour • The ferry & the bus run again'", RICH_POST))
                .isInstanceOf(Sight.There.class);
    }

    @Test
    void whatTheLibraryDoesNotKnowTellsNothingOfARichPost() throws JsonProcessingException {
        assertThat(of("'hologram':{'size':3}", RICH_POST)).isInstanceOf(Sight.Hidden.class);
        assertThat(of("'hologram':{'size':3}", POST)).isInstanceOf(Sight.Another.class);
    }
}
