document.addEventListener("click", (event) => {
  const place = event.target.closest("[data-at]");
  const film = document.querySelector("video");
  if (!place || !film) return;
  film.currentTime = Number(place.dataset.at);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  film.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "center" });
});
