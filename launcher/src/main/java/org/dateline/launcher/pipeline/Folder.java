package org.dateline.launcher.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that something is to be written to. */
public final class Folder {
    private Folder() {}

    /**
     * Makes the folder where it is missing.
     *
     * @return the folder
     * @throws UncheckedIOException with one clear line where it cannot be made or written to
     */
    public static Path make(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + reason(e), e);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "cannot be used as a folder, a file of that name is in the way";
        }
        if (failure instanceof AccessDeniedException) {
            return "may not be written";
        }
        String detail = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        return detail == null ? "cannot be made" : "cannot be made: " + detail;
    }
}
