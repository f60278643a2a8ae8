package news.vigie.ordeal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/**
 * Whoever else writes in the chats while the bot does: editors, members, people who ask it something, and Telegram itself. A
 * picture of the bot's own whose number it does not know stands in between now and then.
 */
final class Passers implements AutoCloseable {
    private final World world;
    private final Mail mail;
    private final Random chance;
    private final Thread thread;
    private int written;

    Passers(World world, Mail mail, long seed) {
        this.world = world;
        this.mail = mail;
        this.chance = new Random(seed);
        this.thread = Thread.ofVirtual().start(this::passBy);
    }

    private void passBy() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(100 + chance.nextInt(500));
                one();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void one() {
        Room room = Room.ALL.get(chance.nextInt(Room.ALL.size()));
        if (chance.nextInt(8) == 0) {
            world.other(room, Message.Author.PICTURE, "Picture " + ++written);
            return;
        }
        boolean isService = chance.nextInt(4) == 0 && room.kind() != Room.Kind.PERSON;
        String text = room.kind() == Room.Kind.PERSON && chance.nextInt(8) == 0 ? question() : "Word " + ++written;
        Message message =
                world.other(room, isService ? Message.Author.SERVICE : Message.Author.PERSON, isService ? "" : text);
        boolean isSeen =
                List.of(Room.Kind.PERSON, Room.Kind.CHANNEL).contains(room.kind()) || isService || chance.nextBoolean();
        if (isSeen) {
            tell(room, message);
        }
    }

    private String question() {
        return chance.nextBoolean() ? "/help" : "/latest 12";
    }

    private void tell(Room room, Message message) {
        ObjectNode told = world.shown(room, message);
        if (message.author() == Message.Author.SERVICE) {
            told.remove("text");
            told.put("new_chat_title", room.name());
        }
        if (room.kind() == Room.Kind.CHANNEL) {
            told.set("sender_chat", World.chat(room));
            mail.put("channel_post", told);
        } else {
            told.set("from", World.person(room.kind() == Room.Kind.PERSON ? room.id() : 503));
            if (message.html().startsWith("/")) {
                told.putArray("entities")
                        .addObject()
                        .put("type", "bot_command")
                        .put("offset", 0)
                        .put("length", message.html().length());
            }
            mail.put("message", told);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
