/** The highest frame that a host's page makes room for, in pixels: a figure with text three times as large. */
const maxHeight = 10_000;

/**
 * The script for a host's page, in the syntax of any browser: a frame of ours gets the height that it says it has. A message counts only when it comes
 * from the window of a frame on the page, from the origin of that frame's address (or from none where the frame is sandboxed), and says a height that
 * can be one; what throws when it is read, as a getter of the host's own, says none. A frame whose height goes back and forth, as with a scroll bar that comes and goes, keeps the larger one. The room that the code reserved stays below a frame that needs less, until
 * the window has another size: no text of the host moves under its reader's eyes.
 */
export const receiverScript = `(function (w, d) {
  if (w.gongkaiFrames) return;
  w.gongkaiFrames = 1;
  var known = [];
  var has = Object.prototype.hasOwnProperty;
  function originOf(frame) {
    var a = d.createElement('a');
    a.href = frame.src;
    return a.protocol + '//' + a.host.replace(a.protocol === 'https:' ? /:443$/ : /:80$/, '');
  }
  function isFrom(frame, origin) {
    if (origin === 'null') return frame.hasAttribute('sandbox') && !/allow-same-origin/i.test(frame.getAttribute('sandbox'));
    return originOf(frame) === origin;
  }
  function heightIn(event) {
    try {
      return saidIn(event.data);
    } catch (error) {
      return 0;
    }
  }
  function saidIn(data) {
    if (!data || typeof data !== 'object' || !has.call(data, 'gongkai')) return 0;
    var own = data.gongkai;
    if (!own || typeof own !== 'object' || !has.call(own, 'height')) return 0;
    var height = own.height;
    return typeof height === 'number' && height >= 1 && height <= ${maxHeight} ? Math.ceil(height) : 0;
  }
  function stateOf(frame) {
    for (var i = 0; i < known.length; i++) if (known[i].frame === frame) return known[i];
    return known[known.push({ frame: frame, last: 0, before: 0 }) - 1];
  }
  var kept = [];
  function keepRoom(frame, height) {
    var box = frame.parentNode;
    if (!box || !box.style || box === d.body) return;
    var room = frame.getBoundingClientRect().height;
    if (room <= height) return;
    box.style.minHeight = room + 'px';
    kept.push(box);
  }
  w.addEventListener('resize', function () {
    while (kept.length) kept.pop().style.minHeight = '';
  });
  w.addEventListener('message', function (event) {
    var height = heightIn(event);
    if (!height || !event.source) return;
    var frames = d.getElementsByTagName('iframe');
    for (var i = 0; i < frames.length; i++) {
      var frame = frames[i];
      if (frame.contentWindow !== event.source) continue;
      if (!/\\/(?:embed|frozen)\\//.test(frame.src) || !isFrom(frame, event.origin)) return;
      var state = stateOf(frame);
      if (height === state.last || (height === state.before && height < state.last)) return;
      if (!state.last) keepRoom(frame, height);
      state.before = state.last;
      state.last = height;
      frame.style.height = height + 'px';
      return;
    }
  });
})(window, document);
`;
