package news.vigie.telegram.lost;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** As things stand now: what is the same for all losses is asked for once, however many they are. */
    Moment now() {
        Set<String> targets = digests.all().stream()
                .flatMap(digest -> digest.postTo().stream())
                .map(target -> target.chat().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Moment(chats.lost(), rights.owners(), targets);
    }

    /** What concerns whom at one moment. */
    final class Moment {
        private final Map<Address, Closure> lost;
        private final Set<Long> owners;
        private final Set<String> targets;

        private Moment(Map<Address, Closure> lost, Set<Long> owners, Set<String> targets) {
            this.lost = lost;
            this.owners = owners;
            this.targets = targets;
        }

        Map<Address, Closure> lost() {
            return lost;
        }

        /**
         * Those who can be written to. Nobody misses what got nothing, unless somebody was allowed to add the bot there; that
         * it is back concerns nobody then.
         */
        Set<Long> by(Loss loss) {
            OptionalLong number = loss.place().number();
            boolean isPerson = number.isPresent() && number.getAsLong() > 0;
            Set<Long> persons = new LinkedHashSet<>();
            Optional<Long> adder = number.stream().boxed().findFirst().flatMap(chats::adder);
            if (getsSomething(loss.place()) || (adder.isPresent() && loss.closure() != null)) {
                persons.addAll(owners);
                adder.ifPresent(persons::add);
                if (isPerson && loss.closure() != null) {
                    persons.remove(number.getAsLong());
                } else if (isPerson) {
                    persons.add(number.getAsLong());
                }
            }
            persons.removeIf(person -> lost.containsKey(Address.of(person)));
            return persons;
        }

        boolean getsSomething(Address place) {
            OptionalLong number = place.number();
            if (number.isEmpty()) {
                return isTarget(place.chat());
            }
            return isTarget(place.chat())
                    || !chats.everySubscription(number.getAsLong()).isEmpty()
                    || chats.byId(number.getAsLong())
                            .map(Chat::username)
                            .filter(username -> isTarget("@" + username))
                            .isPresent();
        }

        private boolean isTarget(String chat) {
            return targets.contains(chat.toLowerCase(Locale.ROOT));
        }
    }
}
