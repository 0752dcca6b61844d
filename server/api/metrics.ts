/** Counters in Prometheus' text format. Routes are named, never the addresses that readers asked for. */

export interface Metrics {
  count(route: string, status: number, ms: number): void;
  /** A number that is asked for when it is read. */
  gauge(name: string, help: string, read: () => number): void;
  text(): string;
}

const BUCKETS_MS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 5000];

interface Route {
  statuses: Map<number, number>;
  /** Requests that took longer than the limit before and no longer than this one. */
  buckets: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const routes = new Map<string, Route>();
  const gauges: { name: string; help: string; read: () => number }[] = [];
  return {
    count(name, status, ms) {
      let route = routes.get(name);
      if (!route) routes.set(name, (route = { statuses: new Map(), buckets: BUCKETS_MS.map(() => 0), sum: 0, count: 0 }));
      route.statuses.set(status, (route.statuses.get(status) ?? 0) + 1);
      let bucket = 0;
      while (bucket < BUCKETS_MS.length && ms > (BUCKETS_MS[bucket] ?? 0)) bucket++;
      if (bucket < BUCKETS_MS.length) route.buckets[bucket] = (route.buckets[bucket] ?? 0) + 1;
      route.sum += ms;
      route.count++;
    },
    gauge: (name, help, read) => void gauges.push({ name, help, read }),
    text() {
      const lines = ['# HELP sidelight_requests_total Requests answered.', '# TYPE sidelight_requests_total counter'];
      for (const [name, { statuses }] of routes) for (const [status, value] of statuses) lines.push(`sidelight_requests_total{route="${name}",status="${status}"} ${value}`);
      lines.push('# HELP sidelight_request_seconds Time to answer.', '# TYPE sidelight_request_seconds histogram');
      for (const [route, { buckets, sum, count }] of routes) {
        let within = 0;
        BUCKETS_MS.forEach((limit, i) => lines.push(`sidelight_request_seconds_bucket{route="${route}",le="${limit / 1000}"} ${(within += buckets[i] ?? 0)}`));
        lines.push(`sidelight_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`, `sidelight_request_seconds_sum{route="${route}"} ${sum / 1000}`, `sidelight_request_seconds_count{route="${route}"} ${count}`);
      }
      for (const { name, help, read } of gauges) lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${read()}`);
      return `${lines.join('\n')}\n`;
    },
  };
}
