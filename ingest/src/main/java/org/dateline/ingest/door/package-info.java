/**
 * The guarded door: {@link org.dateline.ingest.door.Door} turns each raw input into exactly one
 * {@link org.dateline.ingest.door.Admission}, and never throws for what an input holds. Only the contract's fields pass,
 * with their sizes, characters and times checked.
 */
package org.dateline.ingest.door;
