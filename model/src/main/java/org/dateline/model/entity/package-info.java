/** Persons, organisations and places that articles name. */
package org.dateline.model.entity;
