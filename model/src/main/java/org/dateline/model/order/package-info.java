/** The recorded order, see {@link org.dateline.model.order.OrderEntry}. */
package org.dateline.model.order;
