/** Links that go out: http(s) only, in a new tab, without telling where the reader comes from. */
import type { ReactNode } from 'react';

export function OutLink({ href, children, className, label }: { href: string; children: ReactNode; className?: string; label?: string }) {
  if (!/^https?:\/\//i.test(href)) return <span className={className}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className} aria-label={label}>
      {children}
    </a>
  );
}
