package news.vigie.pipeline.delivery;

import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.pipeline.pace.Pace;

/**
 * What all share who send messages of the bot.
 *
 * @param numbers of the messages that they send, and that others bring
 */
public record Traffic(Pace pace, Numbers numbers) {
    public static Traffic of(DeliverySettings settings, Ledger ledger) {
        return new Traffic(new Pace(settings), new Numbers(ledger));
    }
}
