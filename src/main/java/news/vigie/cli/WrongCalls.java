package news.vigie.cli;

import java.util.List;
import java.util.stream.Collectors;
import news.vigie.notice.Notice;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language of the terminal what is wrong with a call, or what broke off. */
final class WrongCalls implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Speech speech;

    WrongCalls(Speech speech) {
        this.speech = speech;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] call) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        speech.tell(notice(wrong));
        speech.tell("cli.call.help", command);
        return ExitCode.WRONG_CALL;
    }

    private static Notice notice(ParameterException wrong) {
        if (wrong.getCause() instanceof WrongCallException known) {
            return Notice.of("cli.call.bad-value", name(wrong.getArgSpec()), known.notice());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return Notice.of(
                    "cli.call.missing",
                    missing.getMissing().stream().map(WrongCalls::name).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = wrong.getArgSpec();
        var commands = wrong.getCommandLine().getSubcommands().keySet();
        if (argument == null && !commands.isEmpty()) {
            return Notice.of("cli.call.which", String.join(", ", commands));
        }
        return argument == null || wrong.getValue() == null
                ? Notice.of("cli.call.wrong", String.valueOf(wrong.getMessage()))
                : Notice.of("cli.call.unreadable", name(argument), wrong.getValue());
    }

    private static Notice unmatched(UnmatchedArgumentException unmatched) {
        List<String> near = unmatched.getSuggestions();
        String unknown = unmatched.getUnmatched().isEmpty()
                ? ""
                : unmatched.getUnmatched().getFirst();
        return near.isEmpty()
                ? Notice.of("cli.call.unknown", unknown)
                : Notice.of("cli.call.unknown-near", unknown, near.getFirst());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof WrongCallException wrong) {
            speech.tell(wrong.notice());
            return ExitCode.WRONG_CALL;
        }
        String words = failure.getMessage();
        speech.tell("cli.broke-off", words == null ? failure.getClass().getSimpleName() : words);
        return ExitCode.FAILED;
    }
}
