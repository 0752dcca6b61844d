/** Something that opens beside its button: closed by Escape, by a click elsewhere, and when the focus leaves it. */
import { useEffect, useRef, useState, type KeyboardEvent, type FocusEvent } from 'react';

export function useDisclosure<T extends HTMLElement>() {
  const [open, setOpen] = useState(false);
  const box = useRef<T>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const holder = {
    ref: box,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !open) return;
      // Closes this alone, and not the sidebar around it.
      event.stopPropagation();
      setOpen(false);
      box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    },
    onBlur(event: FocusEvent) {
      if (event.relatedTarget instanceof Node && !box.current?.contains(event.relatedTarget)) setOpen(false);
    },
  };
  return { open, setOpen, holder };
}
