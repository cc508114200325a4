package org.linewright.core.buffers;

/**
 * What one stage promises and holds.
 *
 * @param stage name
 * @param serviceTime units of time within which it delivers
 * @param inboundTime units of time that it waits for the slowest of its suppliers
 * @param netTime units of time that its own stock must cover: inbound + lead time - service
 * @param safetyStock units: spread × √net time
 * @param baseStock units up to which it orders: mean × net time + safety stock
 * @param unitValue money that one unit is worth when it leaves the stage
 * @param stockValue money in its safety stock
 */
public record StagePlacement(
    String stage,
    int serviceTime,
    int inboundTime,
    int netTime,
    double safetyStock,
    double baseStock,
    double unitValue,
    double stockValue) {

  static StagePlacement of(StageNetwork.Stage stage, int service, int inbound) {
    int net = inbound + stage.leadTime() - service;
    double safety = stage.spread() * Math.sqrt(net);
    return new StagePlacement(
        stage.name(),
        service,
        inbound,
        net,
        safety,
        stage.mean() * net + safety,
        stage.value(),
        stage.value() * safety);
  }
}
