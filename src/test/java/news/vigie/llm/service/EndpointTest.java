package news.vigie.llm.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    http://127.0.0.1:11434/v1                      | http://127.0.0.1:11434/v1/chat/completions
                    http://127.0.0.1:11434/v1/                     | http://127.0.0.1:11434/v1/chat/completions
                    https://models.example                         | https://models.example/chat/completions
                    https://models.example/v1/chat/completions     | https://models.example/v1/chat/completions
                    https://models.example/v1/chat/completions/    | https://models.example/v1/chat/completions/
                    https://models.example/d/small?api-version=3   | https://models.example/d/small/chat/completions?api-version=3
                    https://models.example/completions             | https://models.example/completions/chat/completions
                    """, delimiter = '|')
    void completionsAreBelowTheUrlUnlessItNamesThem(String url, String completions) {
        assertThat(Endpoint.completions(URI.create(url))).hasToString(completions);
    }
}
