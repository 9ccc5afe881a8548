package org.dateline.launcher.command;

import org.dateline.kafka.topic.Topics;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a namespace's name on the command line for its topics. */
final class TopicsConverter implements ITypeConverter<Topics> {
    @Override
    public Topics convert(String namespace) {
        try {
            return Topics.of(namespace);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
