// The language of the document, and a stop for the tab key at each box that scrolls.
const BOXES = "[class*='st-key-scroll-'], [data-testid=stCode] pre"
const scrolls = box => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth

export default ({ data }) => {
  document.documentElement.lang = data.lang
  let awaited = false
  const mark = () => {
    awaited = false
    for (const box of document.querySelectorAll(BOXES)) {
      if (box.tagName === "PRE" && !scrolls(box)) continue
      if (box.tabIndex < 0) {
        box.tabIndex = 0
        box.setAttribute("role", "group")
      }
      box.setAttribute("aria-label", data.box)
    }
  }
  const observer = new MutationObserver(() => {
    if (!awaited) {
      awaited = true
      requestAnimationFrame(mark)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
  mark()
  return () => observer.disconnect()
}
