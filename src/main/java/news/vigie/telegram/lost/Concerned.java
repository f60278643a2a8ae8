package news.vigie.telegram.lost;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.digest.Address;
import news.vigie.digest.Digests;
import news.vigie.telegram.caller.Rights;

/** Whom a loss concerns: the owners, who added the bot there, and of a return in private the person itself. */
final class Concerned {
    private final Chats chats;
    private final Digests digests;
    private final Rights rights;

    Concerned(Chats chats, Digests digests, Rights rights) {
        this.chats = chats;
        this.digests = digests;
        this.rights = rights;
    }

    /**
     * Those who can be written to. Nobody misses what got nothing, unless somebody was allowed to add the bot there; that it
     * is back concerns nobody then.
     */
    Set<Long> by(Loss loss) {
        OptionalLong number = loss.place().number();
        boolean isPerson = number.isPresent() && number.getAsLong() > 0;
        Set<Long> persons = new LinkedHashSet<>();
        Optional<Long> adder = number.stream().boxed().findFirst().flatMap(chats::adder);
        if (getsSomething(loss.place()) || (adder.isPresent() && loss.closure() != null)) {
            persons.addAll(rights.owners());
            adder.ifPresent(persons::add);
            if (isPerson && loss.closure() != null) {
                persons.remove(number.getAsLong());
            } else if (isPerson) {
                persons.add(number.getAsLong());
            }
        }
        Map<Address, Closure> lost = chats.lost();
        persons.removeIf(person -> lost.containsKey(Address.of(person)));
        return persons;
    }

    boolean getsSomething(Address place) {
        OptionalLong number = place.number();
        Optional<String> name = number.isEmpty()
                ? Optional.of(place.chat())
                : chats.byId(number.getAsLong()).map(Chat::username).map(username -> "@" + username);
        return (number.isPresent()
                        && !chats.everySubscription(number.getAsLong()).isEmpty())
                || digests.all().stream()
                        .flatMap(digest -> digest.postTo().stream())
                        .anyMatch(target -> target.chat().equals(place.chat())
                                || name.filter(target.chat()::equalsIgnoreCase).isPresent());
    }
}
