/** Puts words on the clipboard. Call it from a person's own click or key; says whether it worked. */
export const copyText = async (page: Document, text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http, or a frame whose page forbids it: the older way, with nothing selected and nothing put in the page.
    let copied = false;
    const fill = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      copied = true;
    };
    page.addEventListener('copy', fill, {capture: true, once: true});
    page.execCommand('copy');
    page.removeEventListener('copy', fill, {capture: true});
    return copied;
  }
};
