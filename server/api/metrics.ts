/** Counters in Prometheus' text format. Routes are named, never the addresses that readers asked for. */

export interface Metrics {
  count(route: string, status: number, ms: number): void;
  /** A number that is asked for when it is read. */
  gauge(name: string, help: string, read: () => number): void;
  text(): string;
}

const BUCKETS_MS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 5000];

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const times = new Map<string, { buckets: number[]; sum: number; count: number }>();
  const gauges: { name: string; help: string; read: () => number }[] = [];
  return {
    count(route, status, ms) {
      const key = `route="${route}",status="${status}"`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      const time = times.get(route) ?? { buckets: BUCKETS_MS.map(() => 0), sum: 0, count: 0 };
      BUCKETS_MS.forEach((limit, i) => {
        if (ms <= limit) time.buckets[i] = (time.buckets[i] ?? 0) + 1;
      });
      time.sum += ms;
      time.count++;
      times.set(route, time);
    },
    gauge: (name, help, read) => void gauges.push({ name, help, read }),
    text() {
      const lines = ['# HELP sidelight_requests_total Requests answered.', '# TYPE sidelight_requests_total counter'];
      for (const [key, value] of requests) lines.push(`sidelight_requests_total{${key}} ${value}`);
      lines.push('# HELP sidelight_request_seconds Time to answer.', '# TYPE sidelight_request_seconds histogram');
      for (const [route, { buckets, sum, count }] of times) {
        BUCKETS_MS.forEach((limit, i) => lines.push(`sidelight_request_seconds_bucket{route="${route}",le="${limit / 1000}"} ${buckets[i] ?? 0}`));
        lines.push(`sidelight_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`, `sidelight_request_seconds_sum{route="${route}"} ${sum / 1000}`, `sidelight_request_seconds_count{route="${route}"} ${count}`);
      }
      for (const { name, help, read } of gauges) lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${read()}`);
      return `${lines.join('\n')}\n`;
    },
  };
}
