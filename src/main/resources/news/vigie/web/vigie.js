(() => {
  'use strict';
  const scroll = document.getElementById('scroll');
  if (!scroll) return;
  const state = document.getElementById('state');
  const toEnd = () => { scroll.scrollTop = scroll.scrollHeight; };
  const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;

  // Only what differs is touched, so that focus, selection and unfolded quotations stay.
  function mend(list, fresh) {
    const wanted = new Set([...fresh.children].map(item => item.id));
    [...list.children].filter(item => !wanted.has(item.id)).forEach(item => item.remove());
    [...fresh.children].forEach((item, i) => {
      const here = list.children[i];
      if (here && here.id === item.id) {
        here.classList.remove('new');
        if (!here.isEqualNode(item)) here.replaceWith(item);
      } else {
        document.getElementById(item.id)?.remove();
        item.classList.add('new');
        list.insertBefore(item, here ?? null);
      }
    });
  }

  let last = '';
  async function refresh() {
    if (document.hidden) return;
    try {
      const answer = await fetch('/posts' + location.search);
      if (!answer.ok) throw new Error(answer.status);
      const text = await answer.text();
      tell(state.dataset.well, false);
      if (text === last) return;
      last = text;
      const page = new DOMParser().parseFromString(text, 'text/html');
      const follow = isAtEnd();
      ['chats', 'posts'].forEach(id => mend(document.getElementById(id), page.getElementById(id)));
      if (follow) toEnd();
    } catch {
      tell(state.dataset.lost, true);
    }
  }

  function tell(words, lost) {
    if (state.textContent !== words) state.textContent = words;
    state.classList.toggle('lost', lost);
  }

  toEnd();
  setInterval(refresh, 3000);
  document.addEventListener('visibilitychange', refresh);
})();
